use std::num::ParseIntError;
use std::str::ParseBoolError;

#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Number(i64),
    Flag(bool),
    Text(String),
}

#[derive(Debug, Clone, PartialEq)]
pub enum ValueError {
    Unknown { line: usize },
    Number(ParseIntError),
    Flag(ParseBoolError),
}

impl From<ParseIntError> for ValueError {
    fn from(error: ParseIntError) -> Self {
        ValueError::Number(error)
    }
}

impl From<ParseBoolError> for ValueError {
    fn from(error: ParseBoolError) -> Self {
        ValueError::Flag(error)
    }
}

impl Value {
    /// The kind that a text looks like.
    pub fn guess(text: &str) -> Value {
        let number = text.parse().map(Value::Number);
        let flag = text.parse().map(Value::Flag);
        number
            .ok()
            .or(flag.ok())
            .unwrap_or_else(|| Value::Text(text.to_string()))
    }

    pub fn same_kind(&self, text: &str) -> Result<Value, ValueError> {
        Ok(match self {
            Value::Number(_) => Value::Number(text.parse()?),
            Value::Flag(_) => Value::Flag(text.parse()?),
            Value::Text(_) => Value::Text(text.to_string()),
        })
    }
}
