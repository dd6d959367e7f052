#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_length() {
        let spring = new_spring(1.0);

        assert_eq!(spring.pulls.get(), 0);
    }
}
