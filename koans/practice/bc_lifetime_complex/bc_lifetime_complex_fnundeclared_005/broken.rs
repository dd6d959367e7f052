use std::collections::BTreeMap;

pub type StepIndex<'r> = BTreeMap<&'r str, Vec<usize>>;

pub fn index<'r>(steps: &'r [String], pantry: &[&'r str]) -> StepIndex<'r> {
    let mut map = StepIndex::new();
    for (number, step) in steps.iter().enumerate() {
        for item in pantry.iter().filter(|item| step.contains(**item)) {
            map.entry(*item).or_default().push(number + 1);
        }
    }
    map
}

pub fn unused(map: &StepIndex<'r>, pantry: &[&'r str]) -> Vec<&'r str> {
    pantry
        .iter()
        .copied()
        .filter(|item| !map.contains_key(item))
        .collect()
}
