#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn wraps() {
        let out = timed("load", quote::quote! { open(); (read(); 1) });
        let wanted = quote::quote! {
            let clock = Clock::start("load", 1usize);
            let result = { open(); (read(); 1) };
            clock.stop();
            result
        };
        assert_eq!(out.to_string(), wanted.to_string());
    }
    #[test]
    fn empty() {
        assert!(timed("nothing", quote::quote! {}).is_empty());
    }
}
