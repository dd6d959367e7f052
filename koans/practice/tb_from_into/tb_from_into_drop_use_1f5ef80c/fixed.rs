use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pattern<const N: usize> {
    steps: [bool; N],
}

#[derive(Debug, PartialEq, Eq)]
pub enum PatternError {
    Length { want: usize, got: usize },
    Symbol(char),
}

impl<const N: usize> FromStr for Pattern<N> {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, PatternError> {
        let steps = text
            .chars()
            .map(|c| match c {
                'x' => Ok(true),
                '.' => Ok(false),
                other => Err(PatternError::Symbol(other)),
            })
            .collect::<Result<Vec<bool>, _>>()?;
        let steps = steps
            .try_into()
            .map_err(|v: Vec<bool>| PatternError::Length {
                want: N,
                got: v.len(),
            })?;
        Ok(Pattern { steps })
    }
}
