//! A small JSON reader.

use std::collections::BTreeMap;
use std::ops::Index;
use std::str::FromStr;

#[derive(Debug, Clone, PartialEq, Default)]
pub enum Json {
    #[default]
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(BTreeMap<String, Json>),
}

#[derive(Debug, PartialEq)]
pub enum JsonError {
    End,
    Unexpected(char),
    Number(String),
    Trailing(usize),
}

struct Parser<'j> {
    rest: &'j str,
}

impl<'j> Parser<'j> {
    fn peek(&mut self) -> Result<char, JsonError> {
        self.rest = self.rest.trim_start();
        self.rest.chars().next().ok_or(JsonError::End)
    }

    fn expect(&mut self, token: &str) -> Result<(), JsonError> {
        let found = self.peek()?;
        let rest = self.rest.strip_prefix(token);
        self.rest = rest.ok_or(JsonError::Unexpected(found))?;
        Ok(())
    }

    fn text(&mut self) -> Result<&'j str, JsonError> {
        self.expect("\"")?;
        let (text, rest) = self.rest.split_once('"').ok_or(JsonError::End)?;
        self.rest = rest;
        Ok(text)
    }

    fn items<T, F>(&mut self, close: char, mut item: F) -> Result<Vec<T>, JsonError>
    where
        F: FnMut(&mut Self) -> Result<T, JsonError>,
    {
        self.rest = &self.rest[1..];
        let mut items = Vec::new();
        while self.peek()? != close {
            if !items.is_empty() {
                self.expect(",")?;
            }
            items.push(item(self)?);
        }
        self.rest = &self.rest[close.len_utf8()..];
        Ok(items)
    }

    fn value(&mut self) -> Result<Json, JsonError> {
        match self.peek()? {
            'n' => self.expect("null").map(|()| Json::Null),
            't' => self.expect("true").map(|()| Json::Bool(true)),
            'f' => self.expect("false").map(|()| Json::Bool(false)),
            '"' => Ok(Json::Text(self.text()?.to_string())),
            '[' => self.items(']', Self::value).map(Json::List),
            '{' => {
                let pairs = self.items('}', |parser| {
                    let key = parser.text()?.to_string();
                    parser.expect(":")?;
                    Ok((key, parser.value()?))
                })?;
                Ok(Json::Object(pairs.into_iter().collect()))
            }
            '-' | '0'..='9' => {
                let is_end = |c: char| !matches!(c, '-' | '+' | '.' | 'e' | '0'..='9');
                let end = self.rest.find(is_end).unwrap_or(self.rest.len());
                let (number, rest) = self.rest.split_at(end);
                self.rest = rest;
                let value = number.parse::<f64>();
                value
                    .map(Json::Number)
                    .map_err(|_| JsonError::Number(number.to_string()))
            }
            other => Err(JsonError::Unexpected(other)),
        }
    }
}

impl FromStr for Json {
    type Err = JsonError;

    fn from_str(text: &str) -> Result<Json, JsonError> {
        let mut parser = Parser { rest: text };
        let value = parser.value()?;
        match parser.rest.trim_end() {
            "" => Ok(value),
            more => Err(JsonError::Trailing(more.len())),
        }
    }
}

static NULL: Json = Json::Null;

/// Missing keys read as null.
impl Index<&str> for Json {
    type Output = Json;

    fn index(&self, key: &str) -> &Json {
        match self {
            Json::Object(map) => map.get(key).unwrap_or(&NULL),
            _ => &NULL,
        }
    }
}

impl Json {
    pub fn depth(&self) -> usize {
        let inner = match self {
            Json::List(items) => items.iter().map(Json::depth).max(),
            Json::Object(map) => map.values().map(Json::depth).max(),
            _ => return 0,
        };
        1 + inner.unwrap_or_default()
    }

    pub fn take(&mut self, index: usize) -> Option<Json> {
        let Json::List(items) = self else {
            return None;
        };
        items.get_mut(index).map(std::mem::take)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Json {
        text.parse().unwrap()
    }

    #[test]
    fn scalars() {
        assert_eq!(read(" null "), Json::default());
        assert_eq!(read("-1.5e2"), Json::Number(-150.0));
        assert_eq!(read("\"hi\""), Json::Text("hi".to_string()));
        assert_eq!(read("[true,false]").depth(), 1);
    }

    #[test]
    fn objects_index() {
        let json = read(r#"{"a": {"b": [1, [2]]}, "c": {}}"#);
        let one_two = vec![Json::Number(1.0), read("[2]")];
        assert_eq!(json["a"]["b"], Json::List(one_two));
        assert_eq!(json["c"]["nothing"]["at all"], Json::Null);
        assert_eq!(json.depth(), 4);
    }

    #[test]
    fn errors() {
        let error = |text: &str| text.parse::<Json>().unwrap_err();
        assert_eq!(error("[1, "), JsonError::End);
        assert_eq!(error("[1 2]"), JsonError::Unexpected('2'));
        assert_eq!(error("1-2"), JsonError::Number("1-2".to_string()));
        assert_eq!(error("{} x"), JsonError::Trailing(2));
        assert_eq!(error("?"), JsonError::Unexpected('?'));
    }

    #[test]
    fn taking() {
        let mut json = read("[[1], 2]");
        let copy = json.clone();
        assert_eq!(json.take(0), Some(read("[1]")));
        assert_eq!(json, read("[null, 2]"));
        assert_eq!(json.take(5), None);
        assert_eq!(Json::Bool(true).take(0), None);
        assert_ne!(copy, json);
    }
}
