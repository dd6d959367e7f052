pub struct Caption<'p> {
    pub text: &'p str,
    pub size: u32,
}

pub fn wider<'p, M>(left: Caption<'p>, right: Caption<'p>, measure: M) -> Caption<'p>
where
    M: Fn(&Caption<'p>) -> u32,
{
    if measure(&right) > measure(&left) {
        right
    } else {
        left
    }
}

pub fn widest<'p>(captions: Vec<Caption<'p>>) -> Option<Caption<'p>> {
    let pixels = |c: &Caption<'p>| c.text.chars().count() as u32 * c.size;
    captions.into_iter().reduce(|a, b| wider(a, b, pixels))
}
