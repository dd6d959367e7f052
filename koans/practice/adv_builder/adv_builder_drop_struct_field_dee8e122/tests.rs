#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles() {
        assert_eq!(&Circle(2.0).label()[..], "circle r=2.0");
        assert_eq!(&Circle(0.25).label()[..], "circle r=0.2");
    }

    #[test]
    fn rects() {
        assert_eq!(&Rect { w: 3, h: 4 }.label()[..], "rect 3x4");
        assert_eq!(&Rect { w: 1, h: 9 }.label()[..], "rect 1x9");
    }
}
