//! What the rules of a shape leave to choose from.

use bindery_model::vendor::{Comparison, Length, Listed, Operand, Rule, Shape};
use bindery_rules::{Decimal, Format, decimal};

/// The rules of a shape, side by side.
#[derive(Debug, Default)]
pub(crate) struct Range<'s> {
    pub(crate) closed: Option<&'s Listed>,
    pub(crate) open: Option<&'s Listed>,
    pub(crate) length: Option<Length>,
    pub(crate) decimals: Option<u32>,
    /// As the spec writes it: compiled where it is asked.
    pub(crate) pattern: Option<&'s str>,
    pub(crate) formats: Vec<Format>,
    /// Literal bounds, as written.
    pub(crate) bounds: Vec<(Comparison, &'s str)>,
}

impl<'s> Range<'s> {
    pub(crate) fn of(shape: &'s Shape) -> Self {
        let mut range = Self::default();
        for rule in &shape.rules {
            match &rule.value {
                Rule::Enum(listed) => range.closed = Some(listed),
                Rule::SuchAs(listed) => range.open = Some(listed),
                Rule::Length(length) => range.length = Some(*length),
                Rule::Decimals(most) => range.decimals = Some(*most),
                Rule::Pattern(text) => range.pattern = Some(text),
                Rule::Format(formats) => {
                    range.formats =
                        formats.iter().filter_map(|it| Format::parse(it).ok()).collect();
                }
                Rule::Compare(comparison, Operand::Literal(bound)) => {
                    range.bounds.push((*comparison, bound));
                }
                Rule::Compare(..) => {}
            }
        }
        range
    }

    /// The least and the most number in steps of `10^-scale`, both included, as whole steps.
    pub(crate) fn steps(&self, scale: u32) -> (Option<i128>, Option<i128>) {
        let (mut least, mut most): (Option<i128>, Option<i128>) = (None, None);
        for (comparison, bound) in &self.bounds {
            let Some((floor, exact)) = decimal::read(bound).ok().and_then(|it| in_steps(it, scale))
            else {
                continue;
            };
            let above = floor + 1;
            match comparison {
                Comparison::AtLeast if exact => least = least.max(Some(floor)),
                Comparison::Above | Comparison::AtLeast => least = least.max(Some(above)),
                Comparison::Below if exact => {
                    most = Some(most.map_or(floor - 1, |it| it.min(floor - 1)));
                }
                Comparison::Below | Comparison::AtMost => {
                    most = Some(most.map_or(floor, |it| it.min(floor)));
                }
            }
        }
        (least, most)
    }

    /// The least and the most length that is allowed.
    pub(crate) fn lengths(&self) -> (usize, Option<usize>) {
        let least = self.length.and_then(|length| length.min).unwrap_or(0);
        let most = self.length.and_then(|length| length.max);
        let size = |it: u64| usize::try_from(it).unwrap_or(usize::MAX);
        (size(least), most.map(size))
    }
}

/// A number in steps, rounded down, and whether it is a whole number of them.
fn in_steps(number: Decimal, scale: u32) -> Option<(i128, bool)> {
    let number = number.normalize();
    let mantissa = number.mantissa();
    if number.scale() <= scale {
        let factor = 10_i128.checked_pow(scale - number.scale())?;
        return Some((mantissa.checked_mul(factor)?, true));
    }
    let factor = 10_i128.checked_pow(number.scale() - scale)?;
    Some((mantissa.div_euclid(factor), false))
}

/// The digits of a number of so many steps of `10^-scale`.
pub(crate) fn digits(steps: i128, scale: u32) -> String {
    if scale == 0 {
        return steps.to_string();
    }
    let Some(factor) = 10_u128.checked_pow(scale) else { return steps.to_string() };
    let size = steps.unsigned_abs();
    let sign = if steps < 0 { "-" } else { "" };
    let width = usize::try_from(scale).unwrap_or(0);
    format!("{sign}{}.{:0width$}", size / factor, size % factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_steps_keep_within_their_bounds() {
        let bounds = |list: &[(Comparison, &'static str)]| Range {
            bounds: list.to_vec(),
            ..Range::default()
        };
        let range = bounds(&[(Comparison::Above, "0"), (Comparison::AtMost, "2.5")]);
        assert_eq!(range.steps(0), (Some(1), Some(2)));
        assert_eq!(range.steps(1), (Some(1), Some(25)));
        let range = bounds(&[(Comparison::AtLeast, "-0.5"), (Comparison::Below, "1")]);
        assert_eq!(range.steps(0), (Some(0), Some(0)));
        assert_eq!(range.steps(2), (Some(-50), Some(99)));
        assert_eq!(digits(-50, 2), "-0.50");
        assert_eq!(digits(7, 0), "7");
    }
}
