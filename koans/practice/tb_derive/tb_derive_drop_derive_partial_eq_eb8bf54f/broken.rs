#[derive(Debug, Eq, Hash)]
pub enum Method {
    Get,
    Post,
}

impl TryFrom<&str> for Method {
    type Error = String;

    fn try_from(word: &str) -> Result<Self, Self::Error> {
        match word.to_ascii_uppercase().as_str() {
            "GET" => Ok(Method::Get),
            "POST" => Ok(Method::Post),
            other => Err(format!("method {other} is not served")),
        }
    }
}
