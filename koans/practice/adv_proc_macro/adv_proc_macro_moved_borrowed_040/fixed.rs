use quote::{format_ident, ToTokens};
use syn::{Ident, ItemTrait, TraitItem};

pub struct Mock {
    pub item: ItemTrait,
    pub methods: Vec<Ident>,
}

fn method(item: &TraitItem) -> Option<&Ident> {
    match item {
        TraitItem::Method(method) => Some(&method.sig.ident),
        _ => None,
    }
}

impl Mock {
    pub fn of(mut item: ItemTrait) -> Mock {
        item.ident = format_ident!("Mock{}", item.ident);
        let methods = item.items.iter().filter_map(method).cloned().collect();
        Mock { item, methods }
    }

    pub fn source(&self) -> String {
        self.item.to_token_stream().to_string()
    }
}
