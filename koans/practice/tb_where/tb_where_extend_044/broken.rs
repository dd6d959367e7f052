pub struct Find {
    pub name: &'static str,
    pub edible: bool,
}

pub fn split<B>(finds: Vec<Find>) -> (B, B)
where
    B: Default + IntoIterator<Item = &'static str>,
{
    let mut basket = B::default();
    let mut compost = B::default();
    for find in finds {
        let target = if find.edible {
            &mut basket
        } else {
            &mut compost
        };
        target.extend([find.name]);
    }
    (basket, compost)
}

pub fn dinner(finds: Vec<Find>) -> Option<String> {
    let (basket, _): (Vec<&str>, _) = split(finds);
    (!basket.is_empty()).then(|| basket.join(" and "))
}
