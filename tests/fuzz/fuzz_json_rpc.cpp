// SPDX-License-Identifier: MIT
// Whatever an operator sends comes back as calls or as errors that can be written down, and no call passes
// whose parameters are not those of its method.
#include "shared/admin/admin_params.h"

#include <cstdint>
#include <cstdlib>

using namespace confab;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    if (!text.isValidUtf8())
        return 0;
    const RpcFrame frame = decodeRpcFrame(text);
    if (frame.entries.isEmpty() || frame.entries.size() > maxRpcBatch)
        std::abort();
    for (const RpcEntry &entry : frame.entries) {
        const QByteArray id = entry ? entry->id.value_or("null") : entry.error().id;
        RpcResult result =
            tl::unexpected(entry ? RpcError{RpcErrorCode::InternalError, {}} : entry.error().error);
        if (entry) {
            for (const MethodSpec &method : adminMethods()) {
                const auto params = AdminParams::read(method, entry->params);
                if (!params)
                    result = tl::unexpected(params.error());
                for (const ParamSpec &param : method.params) {
                    if (params && param.need == Need::Required && !params->has(param.name))
                        std::abort();
                }
            }
        }
        if (!JsonText::parse(encodeRpcAnswer(id, result)))
            std::abort();
    }
    return 0;
}
