#[derive(Debug, PartialEq)]
pub struct EmptyInput;

pub fn median<T: Ord + Clone>(items: &[T]) -> Result<T, EmptyInput> {
    let mut sorted = items.to_vec();
    sorted.sort();
    let middle = sorted.get(sorted.len() / 2)?;
    Ok(middle.clone())
}
