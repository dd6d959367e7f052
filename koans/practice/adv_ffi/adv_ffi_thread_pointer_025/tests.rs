#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn totals() {
        assert_eq!(total_elsewhere(Log::adopt(vec![4, 5, 6])), Some(15));
        assert_eq!(Log::adopt(vec![]).total(), 0);
    }
    #[test]
    fn drop_empties() {
        let mut log = std::mem::ManuallyDrop::new(Log::adopt(vec![1, 2]));
        unsafe { std::mem::ManuallyDrop::drop(&mut log) };
        assert_eq!(log.length, 0);
    }
}
