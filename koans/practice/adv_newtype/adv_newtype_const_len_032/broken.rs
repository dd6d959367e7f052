#[derive(Debug, PartialEq)]
pub struct Watch(pub usize);

pub fn rota(crew: &[&str]) -> Vec<(Watch, String)> {
    let watches: usize = 6;
    let mut served = [0_u32; watches];
    let mut plan = Vec::new();
    for (turn, sailor) in crew.iter().enumerate() {
        let watch = turn * 5 % watches;
        served[watch] += 1;
        plan.push((Watch(watch), format!("{sailor} ({})", served[watch])));
    }
    plan
}
