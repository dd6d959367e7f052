#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn repeats() {
        let out = repeat(quote::quote!(2), quote::quote! { fn shuffle(seed: u8) {} });
        let wanted = quote::quote! {
            fn shuffle(seed: u8) {}
            #[test] fn shuffle_0() { shuffle(0u8) }
            #[test] fn shuffle_1() { shuffle(1u8) }
        };
        assert_eq!(out.to_string(), wanted.to_string());
    }
    #[test]
    fn reports() {
        let out = repeat(quote::quote!(many), quote::quote! { fn f() {} }).to_string();
        assert!(out.contains("compile_error"), "{out}");
    }
}
