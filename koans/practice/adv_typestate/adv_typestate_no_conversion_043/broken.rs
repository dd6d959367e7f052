#[derive(Debug, PartialEq)]
pub struct Member<R> {
    pub rating: u32,
    pub rank: R,
}

#[derive(Debug, PartialEq)]
pub struct Novice;
#[derive(Debug, PartialEq)]
pub struct Expert;
#[derive(Debug, PartialEq)]
pub struct TooWeak(pub u32);

impl Member<Expert> {
    pub fn promoted(member: Member<Novice>) -> Result<Self, TooWeak> {
        match member.rating {
            rating @ 1800.. => Ok(Member {
                rating,
                rank: Expert,
            }),
            rating => Err(TooWeak(1800 - rating)),
        }
    }
}

pub fn promote(ratings: &[u32]) -> Result<Vec<Member<Expert>>, TooWeak> {
    ratings
        .iter()
        .map(|&rating| {
            Member {
                rating,
                rank: Novice,
            }
            .try_into()
        })
        .collect()
}
