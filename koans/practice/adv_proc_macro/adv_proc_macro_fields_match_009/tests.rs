#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn patterns() {
        let item = syn::parse_str("enum Event { Key(char), Move { x: i32 } }").unwrap();
        let wanted = quote::quote! {
            fn kind(&self) -> &'static str {
                match self { Self::Key(..) => "key", Self::Move { .. } => "move", }
            }
        };
        assert_eq!(kind_of(&item).to_string(), wanted.to_string());
    }
    #[test]
    fn units() {
        let out = kind_of(&syn::parse_str("enum Event { Quit }").unwrap()).to_string();
        assert!(out.contains("Self :: Quit => \"quit\""), "{out}");
    }
}
