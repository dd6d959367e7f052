#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sectors() {
        assert_eq!(Sector::try_from(320), Ok(Sector::North));
        assert_eq!(Sector::try_from(-1), Err(OutOfCircle(-1)));
        assert_eq!(faces(&[50, 60, 200, 400], &Sector::East), 2);
        assert_eq!(faces(&[300], &Sector::West), 1);
    }
}
