use syn::{Data, DeriveInput};

#[derive(Debug, PartialEq, Eq, Default)]
pub struct Census {
    pub structs: usize,
    pub enums: usize,
    pub unions: usize,
    pub fields: usize,
}

impl Census {
    pub fn add(&mut self, input: &DeriveInput) {
        self.fields += match &input.data {
            Data::Struct(data) => {
                self.structs += 1;
                data.fields.len()
            }
            Data::Enum(data) => {
                self.enums += 1;
                data.variants
                    .iter()
                    .map(|variant| variant.fields.len())
                    .sum()
            }
        };
    }
}

pub fn census(sources: &[&str]) -> syn::Result<Census> {
    let mut census = Census::default();
    for source in sources {
        census.add(&syn::parse_str(source)?);
    }
    Ok(census)
}
