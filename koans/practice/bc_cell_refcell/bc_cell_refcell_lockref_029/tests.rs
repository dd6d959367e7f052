#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn longest() {
        let diary = Diary::from_lines("park=4200\nriver=9100\nbad\nhill=3000");
        assert_eq!(diary.longest().unwrap().route, "river");
        assert_eq!(diary.total(), 16300);
        assert_eq!(Diary::from_lines("").longest(), None);
    }
}
