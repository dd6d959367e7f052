#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn signs() {
        assert_eq!(route(Sign::to("Bodø", 70), 30), [70, 40, 10]);
    }
}
