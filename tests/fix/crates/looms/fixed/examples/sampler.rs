//! Weaves a few patterns on one warp and says which of them hold.

use looms::{Cloth, Draft, DraftError};

struct Pattern<'a> {
    name: &'a str,
    steps: Vec<usize>,
}

fn patterns(text: &str) -> Vec<Pattern<'_>> {
    text.lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(name, steps)| Pattern {
            name: name.trim(),
            steps: steps
                .chars()
                .filter_map(|c| c.to_digit(10))
                .map(|digit| digit as usize - 1)
                .collect(),
        })
        .collect()
}

/// Weave on until the last pick is the first one again.
fn complete(draft: &Draft, cloth: &mut Cloth, steps: &[usize]) {
    let Some(first) = cloth.pick(0).map(str::to_string) else {
        return;
    };
    for step in steps.iter().cycle().take(4 * steps.len()) {
        cloth.beat(&draft.lifted(*step));
        if cloth.pick(cloth.picks() - 1) == Some(first.as_str()) {
            return;
        }
    }
}

fn longest<'a>(found: &'a [(String, usize)]) -> Option<&'a str> {
    let (name, _) = found.iter().max_by_key(|(_, float)| *float)?;
    Some(name)
}

fn main() -> Result<(), DraftError> {
    let draft = Draft::new("12341234", &[&[1, 2], &[2, 3], &[3, 4], &[4, 1]])?;
    let text = String::from("twill: 1234\nbroken: 1243\nrib: 1133\n");
    let mut found = Vec::new();
    for pattern in patterns(&text) {
        let mut cloth = draft.weave(pattern.steps.iter().copied());
        complete(&draft, &mut cloth, &pattern.steps);
        print!("{}\n{cloth}\n", pattern.name);
        let float = (0..draft.width())
            .map(|thread| cloth.longest_float(thread))
            .max();
        found.push((pattern.name.to_string(), float.unwrap_or(0)));
    }
    println!("longest floats: {}", longest(&found).unwrap_or("none"));
    Ok(())
}
