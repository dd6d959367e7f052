use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

pub enum Node {
    Number(i32),
    Add(Box<Node>, Box<Node>),
    Negate(Box<Node>),
}

#[derive(Default)]
pub struct Emitter {
    statements: TokenStream,
    used: usize,
}

impl Emitter {
    fn temporary(&mut self) -> Ident {
        self.used += 1;
        Ident::new(&format!("t{}", self.used))
    }

    pub fn emit(&mut self, node: &Node) -> Ident {
        let value = match node {
            Node::Number(number) => quote! { #number },
            Node::Add(left, right) => {
                let (left, right) = (self.emit(left), self.emit(right));
                quote! { #left + #right }
            }
            Node::Negate(inner) => {
                let inner = self.emit(inner);
                quote! { -#inner }
            }
        };
        let name = self.temporary();
        self.statements.extend(quote! { let #name = #value; });
        name
    }

    pub fn finish(self) -> TokenStream {
        self.statements
    }
}
