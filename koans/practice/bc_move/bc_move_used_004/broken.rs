#[derive(Debug, PartialEq)]
pub struct Article {
    pub headline: String,
    pub columns: usize,
}

pub fn typeset(headline: String, column_width: usize) -> Article {
    Article {
        headline,
        columns: headline.chars().count().div_ceil(column_width),
    }
}
