#[derive(Debug, PartialEq, Clone)]
pub enum Thread {
    Linen,
    Wool(u8),
}

pub fn thickness(thread: &Thread) -> u8 {
    match thread {
        Thread::Linen => 1,
        Thread::Wool(plies) => *plies,
    }
}

pub fn close_row(row: &[Thread]) -> Result<Vec<Thread>, String> {
    let edge = row.first().ok_or("the row is empty")?;
    let mut closed = row.to_vec();
    closed.push(edge.clone());
    Ok(closed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn row_ends_as_it_began() {
        let row = [Thread::Wool(3), Thread::Linen];
        let closed = close_row(&row).unwrap();
        assert_eq!(closed, [Thread::Wool(3), Thread::Linen, Thread::Wool(3)]);
    }

    #[test]
    fn empty_row_fails() {
        let error = close_row(&[]).unwrap_err();
        assert!(error.contains("empty"));
    }

    #[test]
    fn measures_threads() {
        assert_eq!(thickness(&Thread::Linen), 1);
        assert_eq!(thickness(&Thread::Wool(5)), 5);
    }
}
