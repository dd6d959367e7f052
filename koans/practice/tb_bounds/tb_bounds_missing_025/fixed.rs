pub fn podium<R>(ranking: R) -> Vec<(usize, String)>
where
    R: DoubleEndedIterator<Item = String>,
{
    let mut steps = Vec::new();
    for name in ranking.rev() {
        if steps.len() < 3 {
            steps.push((steps.len() + 1, name.to_uppercase()));
        }
    }
    steps
}
