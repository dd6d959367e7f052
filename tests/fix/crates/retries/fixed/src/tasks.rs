use crate::{doubling, retry, Failed};

/// A task that works the `n`-th time and gives `value` then.
pub fn works_at(n: usize, value: String) -> impl FnMut(usize) -> Result<String, String> {
    move |attempt| {
        if attempt < n {
            Err(format!("attempt {attempt}"))
        } else {
            Ok(value.clone())
        }
    }
}

/// The pauses that were made until it worked, or the errors.
pub fn record(n: usize) -> Result<Vec<u64>, Failed<String>> {
    let mut made = Vec::new();
    retry(
        doubling(1, 4, 3),
        works_at(n, "done".to_string()),
        |pause| made.push(pause),
    )?;
    Ok(made)
}

/// Tries two tasks; the first that works counts.
pub fn either<T>(tasks: [&mut dyn FnMut(usize) -> Result<T, String>; 2]) -> Option<T> {
    for task in tasks {
        let found = retry(crate::constant(1, 1), |attempt| task(attempt), |_| {});
        if let Ok(value) = found {
            return Some(value);
        }
    }
    None
}
