#[derive(Debug)]
pub enum OrderError {
    Number(ParseIntError),
    Empty,
}

impl From<ParseIntError> for OrderError {
    fn from(error: ParseIntError) -> Self {
        OrderError::Number(error)
    }
}

fn non_empty(text: &str) -> Result<&str, OrderError> {
    if text.is_empty() {
        Err(OrderError::Empty)
    } else {
        Ok(text)
    }
}

pub fn pizzas(text: &str) -> Result<u16, OrderError> {
    let count: u16 = non_empty(text)?.parse()?;
    Ok(count.min(20))
}
