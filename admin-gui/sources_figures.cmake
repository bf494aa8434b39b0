# SPDX-License-Identifier: GPL-3.0-or-later
# What the console shows besides the tables: figures, alerts, feeds, announcements, exports.
set(CONFAB_ADMIN_CORE_FIGURES
  core/alerts.cpp core/alerts.h
  core/announcements.cpp core/announcements.h
  core/audience.cpp core/audience.h
  core/feed_filter.cpp core/feed_filter.h
  core/feed_model.cpp core/feed_model.h
  core/message_text.cpp core/message_text.h
  core/row_writer.cpp core/row_writer.h
  core/stats_history.cpp core/stats_history.h
  core/table_export.cpp core/table_export.h
)
set(CONFAB_ADMIN_UI_FIGURES
  ui/alerts_panel.cpp ui/alerts_panel.h
  ui/announce_page.cpp ui/announce_page.h
  ui/announce_history.cpp ui/announce_history.h
  ui/export_dialog.cpp ui/export_dialog.h
  ui/feed_page.cpp ui/feed_page.h
  ui/figure_chart.cpp ui/figure_chart.h
  ui/overview_page.cpp ui/overview_page.h
  ui/room_chips.cpp ui/room_chips.h
  ui/state_line.cpp ui/state_line.h
  ui/threshold_form.cpp ui/threshold_form.h
  ui/totals_bar.cpp ui/totals_bar.h
  ui/tray_notifier.cpp ui/tray_notifier.h
)
