use syn::{Attribute, DeriveInput, Lit, Meta};

pub struct Docs<'a> {
    owner: &'a syn::Ident,
    attributes: &'a [Attribute],
}

impl<'a> Docs<'a> {
    pub fn of(input: &'a DeriveInput) -> Self {
        Docs {
            owner: &input.ident,
            attributes: &input.attrs,
        }
    }

    pub fn lines(&self) -> Vec<String> {
        self.attributes
            .iter()
            .filter(|a| a.path.is_ident("doc"))
            .filter_map(line)
            .collect()
    }

    pub fn summary(&self) -> String {
        let first = self.lines().into_iter().next();
        first.unwrap_or_else(|| format!("{} is not documented", self.owner))
    }
}

fn line(attribute: &Attribute) -> Option<String> {
    match attribute.parse_meta() {
        Ok(Meta::NameValue(pair)) => match pair.lit {
            Lit::Str(text) => Some(text.value().trim().to_string()),
            _ => None,
        },
        _ => None,
    }
}
