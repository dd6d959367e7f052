use std::error::Error;
use std::thread;

pub type Failure = Box<dyn Error + Send + Sync>;

pub fn parse_column(text: &str) -> Result<Vec<i32>, Failure> {
    let mut numbers = vec![];
    for field in text.split(',') {
        if field.is_empty() {
            return Err("empty field".into());
        }
        numbers.push(field.parse()?);
    }
    Ok(numbers)
}

pub fn parse_table(columns: Vec<String>) -> Result<Vec<Vec<i32>>, Failure> {
    let threads: Vec<_> = columns
        .into_iter()
        .map(|column| thread::spawn(move || parse_column(&column)))
        .collect();
    threads
        .into_iter()
        .map(|t| t.join().expect("no panic"))
        .collect()
}
