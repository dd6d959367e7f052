use syn::data::{Fields, Visibility};
use syn::item::ItemStruct;

#[derive(Debug, Default, PartialEq)]
pub struct Exposure {
    pub public: usize,
    pub restricted: usize,
    pub private: usize,
}

pub fn exposure(item: &ItemStruct) -> Exposure {
    let mut exposure = Exposure::default();
    if matches!(item.fields, Fields::Unit) {
        return exposure;
    }
    for field in item.fields.iter() {
        let counter = match &field.vis {
            Visibility::Public(_) => &mut exposure.public,
            Visibility::Crate(_) | Visibility::Restricted(_) => &mut exposure.restricted,
            Visibility::Inherited => &mut exposure.private,
        };
        *counter += 1;
    }
    exposure
}
