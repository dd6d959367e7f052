#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain() {
        assert_eq!(&extension("a/b.c/photo.png")[..], "png");
        assert_eq!(&extension("main.rs")[..], "rs");
    }

    #[test]
    fn none() {
        assert_eq!(&extension("a.d/readme")[..], "");
        assert_eq!(&extension(".bashrc")[..], "");
    }

    #[test]
    fn images() {
        assert!(is_image("x/y.jpg"));
        assert!(!is_image("x/y.txt"));
    }
}
