use syn::{Error, FnArg, ItemFn, ReturnType};

pub fn check(function: &ItemFn) {
    let signature = &function.sig;
    if let Some(token) = &signature.asyncness {
        return Err(Error::new(token.span, "handlers are not async"));
    }
    if !matches!(signature.output, ReturnType::Default) {
        return Err(Error::new_spanned(
            &signature.output,
            "handlers return nothing",
        ));
    }
    match signature.inputs.first() {
        Some(FnArg::Receiver(_)) => Ok(signature.inputs.len() - 1),
        Some(FnArg::Typed(first)) => Err(Error::new_spanned(first, "the first argument is self")),
        None => Err(Error::new(signature.ident.span(), "handlers take self")),
    }
}
