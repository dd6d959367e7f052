#[cfg(test)]
mod tests {
    use super::*;
    fn d(rgba: [u8; 4]) -> String {
        Dye { rgba }.describe()
    }
    #[test]
    fn colours() {
        assert_eq!(d([9, 9, 9, 0]), "undyed");
        assert_eq!(d([51, 51, 51, 255]), "grey 20%");
        assert_eq!(d([200, 9, 9, 255]), "reddish");
        assert_eq!(d([0, 9, 90, 255]), "bluish");
    }
    #[test]
    fn mixes() {
        assert_eq!(
            mix(&[
                Dye {
                    rgba: [0, 10, 20, 30]
                },
                Dye {
                    rgba: [10, 10, 10, 10]
                }
            ]),
            Some([5, 10, 15, 20])
        );
        assert_eq!(mix(&[]), None);
    }
}
