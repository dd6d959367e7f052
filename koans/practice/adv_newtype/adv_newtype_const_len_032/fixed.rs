#[derive(Debug, PartialEq)]
pub struct Watch(pub usize);

pub fn rota(crew: &[&str]) -> Vec<(Watch, String)> {
    const WATCHES: usize = 6;
    let mut served = [0_u32; WATCHES];
    let mut plan = Vec::new();
    for (turn, sailor) in crew.iter().enumerate() {
        let watch = turn * 5 % WATCHES;
        served[watch] += 1;
        plan.push((Watch(watch), format!("{sailor} ({})", served[watch])));
    }
    plan
}
