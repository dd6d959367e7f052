#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn maps_second_page() {
        let table = HashMap::from([(1, 81920)]);
        let frame = translate(&table, 4100).unwrap();
        assert_eq!((frame.base, frame.offset), (81920, 4));
    }
}
