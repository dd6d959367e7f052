use std::fmt;

/// What to look for.
#[derive(Debug, Clone, PartialEq)]
pub enum Query {
    Word(String),
    Both(Box<Query>, Box<Query>),
    Not(Box<Query>),
}

/// Why a query cannot be read; the place is a word's number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QueryError {
    Empty,
    Dangling { operator: String, place: usize },
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "empty query"),
            Self::Dangling { operator, place } => write!(f, "{operator} at word {place} has nothing after it"),
        }
    }
}

impl std::error::Error for QueryError {}

fn term(words: &[&str], at: usize) -> Result<(Query, usize), QueryError> {
    match words.get(at) {
        None => Err(QueryError::Empty),
        Some(&"not") => {
            let dangling = |_| QueryError::Dangling { operator: "not".to_string(), place: at + 1 };
            let (inner, next) = term(words, at + 1).map_err(dangling)?;
            Ok((Query::Not(Box::new(inner)), next))
        }
        Some(word) => Ok((Query::Word(word.to_string()), at + 1)),
    }
}

/// Reads "tree and not leaf".
pub fn parse(text: &str) -> Result<Query, QueryError> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (mut query, mut at) = term(&words, 0)?;
    while at < words.len() {
        let skip = usize::from(words[at] == "and");
        let place = at + 1;
        let (right, next) = term(&words, at + skip).map_err(|error| match error {
            QueryError::Empty => QueryError::Dangling { operator: words[at].to_string(), place },
            other => other,
        })?;
        query = Query::Both(Box::new(query), Box::new(right));
        at = next;
    }
    Ok(query)
}

/// The words that a query asks for, not those it excludes.
pub fn wanted(query: &Query) -> Vec<&str> {
    match query {
        Query::Word(word) => vec![word.as_str()],
        Query::Both(left, right) => {
            let mut words = wanted(left);
            words.extend(wanted(right));
            words
        }
        Query::Not(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(text: &str) -> Box<Query> {
        Box::new(Query::Word(text.to_string()))
    }

    #[test]
    fn reads_operators() {
        assert_eq!(parse("tree and leaf"), Ok(Query::Both(word("tree"), word("leaf"))));
        assert_eq!(parse("not leaf"), Ok(Query::Not(word("leaf"))));
    }

    #[test]
    fn says_where_it_stops() {
        assert_eq!(parse(" "), Err(QueryError::Empty));
        let error = parse("tree and").unwrap_err();
        assert_eq!(error.to_string(), "and at word 2 has nothing after it");
        assert_eq!(parse("not").unwrap_err().to_string(), "not at word 1 has nothing after it");
        assert_eq!(QueryError::Empty.to_string(), "empty query");
    }

    #[test]
    fn lists_what_is_wanted() {
        let query = parse("old tree and not leaf").unwrap();
        assert_eq!(wanted(&query), ["old", "tree"]);
    }
}
