// SPDX-License-Identifier: MIT
#pragma once

#include "server/cluster/cluster_header.h"
#include "server/cluster/cluster_question.h"

namespace confab {

// The part of `cluster_codec.h` that is about questions.

/// The kind, and what stands in the header of this kind alone.
ClusterHeader headerOf(const ClusterQuestion &question);
/// What stands behind the header: JSON, or nothing.
QByteArray textOf(const ClusterQuestion &question);

bool isQuestion(ClusterKind kind);
bool hasQuestionText(ClusterKind kind);

/// `kind` is one of a question. Error 100 for what is none.
Result<ClusterQuestion> questionIn(const ClusterHeaderFields &header, ClusterKind kind, QByteArrayView text);

} // namespace confab
