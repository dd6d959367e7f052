pub fn heaviest<'a, H>(harvest: H) -> Option<&'a str>
where
    H: IntoIterator<Item = (&'a str, u32)>,
{
    let mut best: Option<(&'a str, u32)> = None;
    for basket in harvest {
        match best {
            Some((_, weight)) if weight >= basket.1 => {}
            _ => best = Some(basket),
        }
    }
    best.map(|(crop, _)| crop)
}
