pub mod names {
    use proc_macro2::Ident;
    use quote::format_ident;
    use std::collections::HashMap;

    #[derive(Debug, Default)]
    pub struct Names {
        used: HashMap<String, u32>,
    }

    impl Names {
        pub fn fresh(&mut self, base: &str) -> Ident {
            let count = self.used.entry(base.to_string()).or_insert(0);
            *count += 1;
            match count {
                1 => format_ident!("{}", base),
                n => format_ident!("{}_{}", base, n),
            }
        }

        pub fn is_used(&self, base: &str) -> bool {
            self.used.contains_key(base)
        }
    }
}

use names::Names;
use proc_macro2::TokenStream;
use quote::quote;

pub fn bindings(names: &mut Names, hints: &[&str]) -> TokenStream {
    let mut out = TokenStream::new();
    for hint in hints {
        let known = names.used.contains_key(*hint);
        let name = names.fresh(hint);
        out.extend(if known {
            quote! { let mut #name; }
        } else {
            quote! { let #name; }
        });
    }
    out
}
