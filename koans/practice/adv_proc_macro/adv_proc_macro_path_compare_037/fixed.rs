use syn::{Attribute, Lit, Meta, NestedMeta};

#[derive(Debug, Default, PartialEq)]
pub struct Names {
    pub camel: bool,
    pub prefix: String,
}

impl Names {
    fn apply(&mut self, option: &NestedMeta) -> Option<()> {
        match option {
            NestedMeta::Meta(Meta::Path(path)) if path.is_ident("camel") => self.camel = true,
            NestedMeta::Meta(Meta::NameValue(pair)) if pair.path.is_ident("prefix") => {
                let Lit::Str(text) = &pair.lit else {
                    return None;
                };
                self.prefix = text.value();
            }
            _ => return None,
        }
        Some(())
    }

    pub fn read(attribute: &Attribute) -> Option<Names> {
        let Ok(Meta::List(list)) = attribute.parse_meta() else {
            return None;
        };
        let mut names = Names::default();
        for option in &list.nested {
            names.apply(option)?;
        }
        Some(names)
    }
}
