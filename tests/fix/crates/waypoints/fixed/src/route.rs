use crate::matching::Params;

/// A part of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<'r> {
    Fixed(&'r str),
    Param(&'r str),
    Rest,
}

/// A pattern, in parts.
#[derive(Debug, Clone)]
pub struct Route<'r> {
    parts: Vec<Part<'r>>,
}

impl<'r> Route<'r> {
    pub fn parse(pattern: &'r str) -> Self {
        let parts = segments(pattern).map(|segment| match segment.strip_prefix(':') {
            Some(name) => Part::Param(name),
            None if segment == "*" => Part::Rest,
            None => Part::Fixed(segment),
        });
        Route {
            parts: parts.collect(),
        }
    }

    /// The parameters, when the path has this form.
    pub fn matches<'p>(&self, path: &'p str) -> Option<Params<'r, 'p>> {
        let mut given = segments(path);
        let mut params = Params::default();
        for part in &self.parts {
            match *part {
                Part::Rest => return Some(params),
                Part::Fixed(name) if given.next() == Some(name) => {}
                Part::Fixed(_) => return None,
                Part::Param(name) => params.set(name, given.next()?),
            }
        }
        given.next().is_none().then_some(params)
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}
