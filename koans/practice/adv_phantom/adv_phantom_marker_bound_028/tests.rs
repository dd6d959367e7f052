#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn levels() {
        assert_eq!(
            unlock(&Badge::<Director>::print("Dee"), 3),
            Ok("Dee opened 3".into())
        );
        assert_eq!(unlock(&Badge::<Clerk>::print("Cal"), 3), Err(2));
    }
}
