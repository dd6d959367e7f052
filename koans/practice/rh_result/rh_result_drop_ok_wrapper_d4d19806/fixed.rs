#[derive(Debug, PartialEq)]
pub enum QueryError {
    BadPage(String),
}

/// Page 1 when the argument is absent.
pub fn page(args: &[(&str, &str)]) -> Result<u32, QueryError> {
    let raw = args.iter().find(|a| a.0 == "page").map(|a| a.1);
    let number = raw
        .map(|text| {
            text.parse::<u32>()
                .map_err(|_| QueryError::BadPage(text.to_string()))
        })
        .transpose()?;
    Ok(number.unwrap_or(1))
}
