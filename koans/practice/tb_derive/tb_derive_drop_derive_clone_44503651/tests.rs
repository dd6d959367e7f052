#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_to_repeat() {
        assert_eq!(encore(&mut VecDeque::new()), None);
    }
}
