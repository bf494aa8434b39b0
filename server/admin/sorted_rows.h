// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <vector>

namespace confab {

/// Rows by their keys and, those that match a filter, in order: a change costs the same whether there are a
/// hundred rows or a hundred thousand, and so does finding the row at some position, nearly. `Row` has a
/// member `key`.
template <typename Row>
class SortedRows
{
public:
    using Key = decltype(Row::key);
    /// A strict total order: rows with different keys are never equal.
    using Less = std::function<bool(const Row &, const Row &)>;
    using Matches = std::function<bool(const Row &)>;

    SortedRows(Less less, Matches matches)
        : m_less(std::move(less))
        , m_matches(std::move(matches))
    {
    }

    /// Sorts and filters anew.
    void arrange(Less less, Matches matches)
    {
        m_less = std::move(less);
        m_matches = std::move(matches);
        arrange();
    }

    /// In place of the row with its key, if there is one.
    void put(Row row)
    {
        take(row.key);
        const auto [entry, isNew] = m_rows.insert_or_assign(row.key, std::move(row));
        if (m_matches(entry->second))
            insert(entry->second);
    }

    void erase(const Key &key)
    {
        take(key);
        m_rows.erase(key);
    }

    /// All at once.
    void assign(std::vector<Row> rows)
    {
        m_rows.clear();
        m_rows.reserve(rows.size());
        for (Row &row : rows)
            m_rows.insert_or_assign(row.key, std::move(row));
        arrange();
    }

    /// Null when there is none.
    const Row *find(const Key &key) const
    {
        const auto found = m_rows.find(key);
        return found == m_rows.end() ? nullptr : &found->second;
    }

    qsizetype size() const { return qsizetype(m_rows.size()); }
    qsizetype matchingCount() const { return m_matching; }

    /// Calls `visit` with each matching row from `offset` on, at most `limit`.
    template <typename Visit>
    void forWindow(qsizetype offset, qsizetype limit, Visit &&visit) const
    {
        for (const Block &block : m_blocks) {
            const auto count = qsizetype(block.size());
            for (qsizetype i = std::min(offset, count); i < count && limit > 0; ++i, --limit)
                visit(*block[size_t(i)]);
            if (limit <= 0)
                return;
            offset = std::max<qsizetype>(0, offset - count);
        }
    }

private:
    // Short enough to move about in, long enough for few of them.
    static constexpr size_t blockSize = 512;
    using Block = std::vector<const Row *>;

    bool isLess(const Row *a, const Row *b) const { return m_less(*a, *b); }

    void arrange()
    {
        Block all;
        for (const auto &[key, row] : m_rows) {
            if (m_matches(row))
                all.push_back(&row);
        }
        std::ranges::sort(all, [this](const Row *a, const Row *b) { return isLess(a, b); });
        m_matching = qsizetype(all.size());
        m_blocks.clear();
        for (size_t at = 0; at < all.size(); at += blockSize / 2) {
            const size_t end = std::min(all.size(), at + blockSize / 2);
            m_blocks.emplace_back(all.begin() + qsizetype(at), all.begin() + qsizetype(end));
        }
    }

    /// The block `row` belongs into; there must be one.
    auto blockOf(const Row &row)
    {
        const auto found = std::ranges::partition_point(
            m_blocks, [&](const Block &block) { return isLess(block.back(), &row); });
        return found == m_blocks.end() ? std::prev(found) : found;
    }

    static auto placeIn(Block &block, const Row &row, const SortedRows &rows)
    {
        return std::ranges::partition_point(block,
                                            [&](const Row *other) { return rows.isLess(other, &row); });
    }

    void insert(const Row &row)
    {
        ++m_matching;
        if (m_blocks.empty()) {
            m_blocks.push_back({&row});
            return;
        }
        const auto block = blockOf(row);
        block->insert(placeIn(*block, row, *this), &row);
        if (block->size() < blockSize)
            return;
        const auto middle = block->begin() + blockSize / 2;
        Block rest(middle, block->end());
        block->erase(middle, block->end());
        m_blocks.insert(std::next(block), std::move(rest));
    }

    /// Takes the row with this key out of the order.
    void take(const Key &key)
    {
        const auto found = m_rows.find(key);
        if (found == m_rows.end() || !m_matches(found->second))
            return;
        const auto block = blockOf(found->second);
        const auto place = placeIn(*block, found->second, *this);
        Q_ASSERT(place != block->end() && *place == &found->second);
        block->erase(place);
        --m_matching;
        if (block->empty())
            m_blocks.erase(block);
    }

    Less m_less;
    Matches m_matches;
    std::unordered_map<Key, Row> m_rows; ///< Addresses are stable.
    std::vector<Block> m_blocks;         ///< None is empty.
    qsizetype m_matching = 0;
};

} // namespace confab
