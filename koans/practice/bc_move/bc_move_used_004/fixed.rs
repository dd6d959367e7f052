#[derive(Debug, PartialEq)]
pub struct Article {
    pub headline: String,
    pub columns: usize,
}

pub fn typeset(headline: String, column_width: usize) -> Article {
    let letters = headline.chars().count();
    Article {
        headline,
        columns: letters.div_ceil(column_width),
    }
}
