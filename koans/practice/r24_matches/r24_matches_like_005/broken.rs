#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    Number(f64),
    Array(Vec<Json>),
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Json::Bool(value)
    }
}

impl From<Vec<f64>> for Json {
    fn from(values: Vec<f64>) -> Self {
        Json::Array(values.into_iter().map(Json::Number).collect())
    }
}

impl Json {
    pub fn is_truthy(&self) -> bool {
        if matches!(self, Json::Null | Json::Bool(false)) {
            return false;
        }
        match self {
            Json::Number(n) if *n == 0.0 => false,
            _ => true,
        }
    }

    pub fn is_point(&self) -> bool {
        let Json::Array(items) = self else {
            return false;
        };
        match items.as_slice() {
            [Json::Number(_), Json::Number(_)] => true,
            _ => false,
        }
    }
}
