# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS tst_alerts tst_announcements tst_feed_model tst_stats_history tst_table_export)
  confab_add_test(${name} confab_admin_core confab_admin_test_support)
endforeach()
