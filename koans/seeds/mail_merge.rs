use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::{self, Write};

#[derive(Debug, Clone, PartialEq)]
enum Piece<'t> {
    Text(&'t str),
    Field {
        name: &'t str,
        filter: Option<Filter>,
    },
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Filter {
    Upper,
    Trim,
}

#[derive(Debug, PartialEq)]
pub enum MergeError {
    Unclosed { offset: usize },
    Filter(String),
    Field(String),
    Format(fmt::Error),
}

impl From<fmt::Error> for MergeError {
    fn from(error: fmt::Error) -> Self {
        Self::Format(error)
    }
}

impl Filter {
    fn parse(name: &str) -> Result<Filter, MergeError> {
        match name {
            "upper" => Ok(Filter::Upper),
            "trim" => Ok(Filter::Trim),
            _ => Err(MergeError::Filter(name.to_owned())),
        }
    }

    fn apply<'v>(self, value: &'v str) -> Cow<'v, str> {
        match self {
            Filter::Upper => value.to_uppercase().into(),
            Filter::Trim => value.trim().into(),
        }
    }
}

pub trait Source {
    fn value(&self, field: &str) -> Option<&str>;
}

impl Source for HashMap<&str, String> {
    fn value(&self, field: &str) -> Option<&str> {
        self.get(field).map(String::as_str)
    }
}

impl<A: Source, B: Source> Source for (A, B) {
    fn value(&self, field: &str) -> Option<&str> {
        self.0.value(field).or_else(|| self.1.value(field))
    }
}

#[derive(Debug, Clone)]
pub struct Template<'t> {
    pieces: Vec<Piece<'t>>,
}

impl<'t> Template<'t> {
    pub fn parse(text: &'t str) -> Result<Self, MergeError> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(open) = rest.find('{') {
            let (before, after) = rest.split_at(open);
            pieces.push(Piece::Text(before));
            let offset = text.len() - after.len();
            let close = after.find('}').ok_or(MergeError::Unclosed { offset })?;
            let inside = &after[1..close];
            let (name, filter) = match inside.split_once('|') {
                Some((name, filter)) => (name, Some(Filter::parse(filter)?)),
                None => (inside, None),
            };
            pieces.push(Piece::Field { name, filter });
            rest = &after[close + 1..];
        }
        pieces.push(Piece::Text(rest));
        pieces.retain(|piece| *piece != Piece::Text(""));
        Ok(Template { pieces })
    }

    pub fn fields(&self) -> impl Iterator<Item = &'t str> + '_ {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Field { name, .. } => Some(*name),
            Piece::Text(_) => None,
        })
    }

    pub fn fill<S>(&self, source: &S, out: &mut impl Write) -> Result<(), MergeError>
    where
        S: Source + ?Sized,
    {
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => out.write_str(text)?,
                Piece::Field { name, filter } => {
                    let value = source
                        .value(name)
                        .ok_or_else(|| MergeError::Field(name.to_string()))?;
                    let shown = filter.map_or(Cow::Borrowed(value), |f| f.apply(value));
                    write!(out, "{shown}")?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str) -> HashMap<&'static str, String> {
        HashMap::from([("name", name.to_string())])
    }

    #[test]
    fn fills_fields() {
        let template = Template::parse("Dear {name|trim}, {name|upper}!").unwrap();
        let mut letter = String::new();
        template.fill(&person(" Ada"), &mut letter).unwrap();
        assert_eq!(letter, "Dear Ada,  ADA!");
    }

    #[test]
    fn parse_errors() {
        let open = Template::parse("abc {name").unwrap_err();
        assert_eq!(open, MergeError::Unclosed { offset: 4 });
        let filter = Template::parse("{a|loud}").unwrap_err();
        assert_eq!(filter, MergeError::Filter("loud".to_string()));
    }

    #[test]
    fn sources_chain() {
        let defaults = HashMap::from([("city", "Oslo".to_string())]);
        let both = (person("Ada"), defaults);
        let template = Template::parse("{name}/{city}").unwrap();
        let mut out = String::new();
        template.fill::<dyn Source>(&both, &mut out).unwrap();
        assert_eq!(out, "Ada/Oslo");
        let missing = template.fill(&person("Bo"), &mut String::new());
        assert_eq!(missing, Err(MergeError::Field("city".into())));
    }

    #[test]
    fn fields_outlive_the_template() {
        let text = String::from("{a}{b}-{a}");
        let names: Vec<&str> = {
            let template = Template::parse(&text).unwrap();
            template.clone().fields().collect()
        };
        assert_eq!(names, ["a", "b", "a"]);
    }

    #[test]
    fn writer_errors_pass_through() {
        struct Full;
        impl Write for Full {
            fn write_str(&mut self, _: &str) -> fmt::Result {
                Err(fmt::Error)
            }
        }
        let template = Template::parse("x").unwrap();
        let error = template.fill(&person("Ada"), &mut Full).unwrap_err();
        assert_eq!(error, MergeError::Format(fmt::Error));
    }
}
