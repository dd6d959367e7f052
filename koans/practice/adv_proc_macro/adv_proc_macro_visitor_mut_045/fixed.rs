use syn::{GenericArgument, ItemStruct, PathArguments, Type};

pub trait Visitor {
    fn enter(&mut self, name: &str, depth: usize);

    fn walk(&mut self, ty: &Type, depth: usize) {
        match ty {
            Type::Path(path) => {
                for segment in &path.path.segments {
                    self.enter(&segment.ident.to_string(), depth);
                    let PathArguments::AngleBracketed(list) = &segment.arguments else {
                        continue;
                    };
                    for argument in &list.args {
                        if let GenericArgument::Type(inner) = argument {
                            self.walk(inner, depth + 1);
                        }
                    }
                }
            }
            Type::Array(array) => self.walk(&array.elem, depth + 1),
            _ => {}
        }
    }
}

#[derive(Default)]
pub struct Deepest {
    pub depth: usize,
    pub name: String,
}

impl Visitor for Deepest {
    fn enter(&mut self, name: &str, depth: usize) {
        if depth > self.depth {
            *self = Deepest {
                depth,
                name: name.to_string(),
            };
        }
    }
}

pub fn deepest(item: &ItemStruct) -> Deepest {
    let mut visitor = Deepest::default();
    item.fields
        .iter()
        .for_each(|field| visitor.walk(&field.ty, 1));
    visitor
}
