use std::fmt::Debug;

#[derive(Debug, Clone, PartialEq)]
pub struct Stage {
    pub celsius: u16,
    pub minutes: u16,
}

pub fn all_ok<T, E, C>(items: &[T], check: C) -> Result<usize, String>
where
    C: Fn(&T) -> Result<(), E>,
{
    for item in items {
        if let Err(why) = check(item) {
            return Err(format!("{item:?}: {why:?}"));
        }
    }
    Ok(items.len())
}

pub fn bake(stages: &[Stage]) -> Result<usize, String> {
    all_ok(stages, |s| {
        if s.celsius > 300 {
            Err(s.celsius - 300)
        } else {
            Ok(())
        }
    })
}
