#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn a4() {
        assert_eq!(
            size_of_page(4),
            Some(Size {
                width: 210.0,
                height: 297.0
            })
        );
    }
    #[test]
    fn refused() {
        assert_eq!(size_of_page(11), None);
        assert_eq!(unsafe { page_size(0, std::ptr::null_mut()) }, -1);
    }
}
